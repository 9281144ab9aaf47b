/** What a script tag does by itself, unless it says `data-enhance="off"`. */
import { enhance } from './enhance.js';

if (typeof document !== 'undefined' && !document.querySelector('script[data-enhance="off"]')) {
  enhance();
}
