/** One row of the sample portal's Feedback Manager. Invented; `daysAgo` counts back from the day it is served. */
export interface SampleRow {
  orderId: string;
  daysAgo: number;
  rating: 1 | 2 | 3 | 4 | 5;
  comments: string;
  note?: 'fba-delivery' | 'buy-shipping';
  /** What the page's own menu offers. */
  removal: boolean;
  /** Milliseconds until the menu's shadow root is attached. */
  hydrateAfter?: number;
}

/** The rows every demo and browser test starts from, newest first. */
export const sampleRows: readonly SampleRow[] = [
  row('111-1000001-1000001', 1, 1, 'Where is my package? Ordered two weeks ago and the seller never answered.'),
  row('111-1000002-1000002', 2, 2, 'The battery dies after one hour and the case gets hot. Bad product.'),
  row('302-1000003-1000003', 3, 1, 'Der Stoff ist hauchdünn und nach der ersten Wäsche sind die Nähte aufgegangen.'),
  row('112-1000004-1000004', 5, 1, 'This is bullshit, what a bunch of assholes.'),
  row('250-1000005-1000005', 8, 2, '生地が薄くて、一回の洗濯で縫い目がほつれました。'),
  { ...row('113-1000006-1000006', 9, 3, 'Courier left the box in the rain.'), note: 'fba-delivery', removal: false },
  row('114-1000007-1000007', 11, 5, 'Fast shipping, nice seller.'),
  row('112-1000008-1000008', 14, 2, 'Shipping was quick but the zipper broke on day one.'),
  row('701-1000009-1000009', 18, 1, ''),
  row('402-1000010-1000010', 22, 1, 'Le colis n’est jamais arrivé, le suivi n’a pas bougé depuis dix jours.'),
  row('111-1000011-1000011', 27, 1, '用了两天就不出水了，塑料味特别重，质量太差'),
  row('404-1000012-1000012', 33, 2, 'La sartén se pega desde el primer día y el mango se mueve.'),
  row('406-1000013-1000013', 41, 1, 'Il venditore non risponde alle mail e non rimborsa.'),
  row('111-1000014-1000014', 52, 1, 'Call the owner at (201) 555-0147, he will tell you the same lies.'),
  {
    ...row('112-1000015-1000015', 70, 2, 'The blender smells of burnt rubber and stalls on ice.'),
    hydrateAfter: 1_500,
  },
  row('113-1000016-1000016', 85, 2, 'Paint came off the toy car within a week.'),
  row('114-1000017-1000017', 89, 1, 'The lamp flickers and hums.'),
  { ...row('111-1000018-1000018', 89, 2, 'The glue does not hold on wood.'), removal: false },
  row('112-1000019-1000019', 97, 1, 'Handle snapped off the pan.'),
  row('113-1000020-1000020', 120, 4, 'Good value.'),
];

function row(orderId: string, daysAgo: number, rating: SampleRow['rating'], comments: string): SampleRow {
  return { orderId, daysAgo, rating, comments, removal: true };
}

/** Many rows for measuring: the sample rows again under other order ids. */
export function manyRows(count: number): SampleRow[] {
  return Array.from({ length: count }, (_, index) => {
    const base = sampleRows[index % sampleRows.length] as SampleRow;
    const serial = String(index + 1).padStart(7, '0');
    return { ...base, orderId: `111-${serial}-${serial}`, daysAgo: Math.floor(index / 6), hydrateAfter: 0 };
  });
}
