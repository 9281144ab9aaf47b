import { expect } from '@open-wc/testing';
import { formatter, formatterCount } from '../../src/i18n/formatters.js';

const numbers = (lang: string, options: Intl.NumberFormatOptions = {}) =>
  formatter(Intl.NumberFormat, lang, options);

describe('formatters', () => {
  it('are made once for the same kind, language and options', () => {
    expect(numbers('en', { style: 'percent' })).to.equal(numbers('en', { style: 'percent' }));
    expect(numbers('en')).not.to.equal(numbers('de'));
    expect(numbers('en')).not.to.equal(formatter(Intl.PluralRules, 'en', {}));
  });

  it('stay bounded on a page that asks for ever new ones', () => {
    for (let digits = 0; digits < 20; digits += 1) {
      for (const lang of ['en', 'de', 'fr', 'es', 'it']) {
        numbers(lang, { maximumFractionDigits: digits });
      }
    }
    expect(formatterCount()).to.be.at.most(64);
  });
});
