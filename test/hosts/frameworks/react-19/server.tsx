import { renderToString } from 'react-dom/server';
import 'checklist-runner/types/react';
import { Page } from './page';

export const markup = renderToString(<Page />);
