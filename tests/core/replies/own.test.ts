import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asTemplate, exportOwn, importOwn, newerOf, type OwnTemplate } from '../../../lib/core/replies/own.ts';
import { templates } from '../../../lib/packs/templates.ts';

const own = (more: Partial<OwnTemplate> = {}): OwnTemplate => ({
  id: 'own:one',
  basedOn: 'late-fba.en.warm',
  portal: 'amazon',
  situation: 'late-fba',
  channel: 'buyer-message',
  language: 'en',
  tone: 'warm',
  title: 'Late by Amazon, my words',
  text: 'Hello, about order {orderId}.',
  changedAt: '2026-11-20T10:00:00.000Z',
  ...more,
});

describe('own templates', () => {
  it('come back from a file as they went in', () => {
    const kept = [own(), own({ id: 'own:two', basedOn: null, text: '<b>“quoted”</b>\n\n{item}' })];
    expect(importOwn(exportOwn(kept))).toEqual({ templates: kept, faults: [] });
  });

  it('take the good ones of a file and name the place of the others', () => {
    const file = JSON.stringify({
      format: 'recourse-templates',
      version: 1,
      templates: [own(), { ...own(), text: '' }, 7, own({ id: 'own:three' })],
    });
    const { templates: read, faults } = importOwn(file);
    expect(read.map(({ id }) => id)).toEqual(['own:one', 'own:three']);
    expect(faults.map(({ place }) => place)).toEqual([2, 3]);
    expect(faults[0]?.why).toMatch(/^text: /);
  });

  it('never throw on a file, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { templates: read, faults } = importOwn(text);
        expect(read.length + faults.length).toBeGreaterThan(0);
        expect(faults[0]?.place).toBe(0);
      }),
    );
  });

  it('let the later of two versions stay', () => {
    const known = [own({ changedAt: '2026-11-21T00:00:00.000Z' })];
    const later = own({ changedAt: '2026-11-22T00:00:00.000Z' });
    expect(newerOf(known, [own(), later, own({ id: 'own:new' })]).map(({ id, changedAt }) => [id, changedAt])).toEqual([
      ['own:one', '2026-11-22T00:00:00.000Z'],
      ['own:new', '2026-11-20T10:00:00.000Z'],
    ]);
  });

  it('keep what the shipped template may not be offered for, and its limit', () => {
    const origin = templates.find(({ id }) => id === 'solved-notice.en.warm');
    const changed = asTemplate(own({ basedOn: 'solved-notice.en.warm', situation: 'solved-notice' }), templates);
    expect(changed.when.forbiddenMarketplaces).toEqual(['JP']);
    expect(changed.limit).toBe(origin?.limit);
  });

  it('written from nothing are offered on request only, with the limit of their channel', () => {
    expect(asTemplate(own({ basedOn: null }), templates)).toMatchObject({ limit: 2000, when: { onRequest: true } });
  });
});
