import { expect } from '@open-wc/testing';
import { cachedFormatter, cachedFormatterCount, numberFormat } from '../../src/i18n/formatters.js';

describe('formatters', () => {
  it('are made once for the same language and options', () => {
    expect(numberFormat('en', { style: 'percent' })).to.equal(
      numberFormat('en', { style: 'percent' }),
    );
    expect(numberFormat('en')).not.to.equal(numberFormat('de'));
  });

  it('stay bounded on a page that asks for ever new ones', () => {
    for (let index = 0; index < 500; index += 1) cachedFormatter(`key ${index}`, () => ({ index }));
    expect(cachedFormatterCount()).to.be.at.most(64);
  });

  it('are made anew after the browser’s language has changed', () => {
    const before = numberFormat('en');
    dispatchEvent(new Event('languagechange'));
    expect(numberFormat('en')).not.to.equal(before);
  });
});
