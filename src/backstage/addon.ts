import { useShadowRoot } from '@backstage/plugin-techdocs-react';
import { useEffect } from 'react';
import '../define/index.js';
import { enhance } from '../enhance/enhance.js';
import { useSignedIn } from './use-signed-in.js';

/** What both frontend systems put into the reader. */
export function Addon(): null {
  // Not the page in it: the reader hands over some that it has already replaced.
  const shadowRoot = useShadowRoot();
  const signedIn = useSignedIn();
  useEffect(() => {
    if (shadowRoot && signedIn) enhance(shadowRoot, signedIn);
  }, [shadowRoot, signedIn]);
  return null;
}
