import type { Parameter } from '../../../core/windows/parameter.ts';
import { UNDATED, undated, usual } from '../../undated.ts';

/** How long a buyer who wrote to the seller waits before a claim can be filed. */
export const waitBeforeClaim = undated('amazon.claim.wait', 'hours', 48, 'AMZ-AZ-BUYER-WAIT-48H');

/** How long after the latest delivery date a claim can be filed. */
export const fileClaim = undated('amazon.claim.file', 'days', 90, 'AMZ-AZ-BUYER-90D');

/** How long after the latest delivery date a parcel counts as not received. */
export const notReceived = undated('amazon.claim.not-received', 'days', 3, 'AMZ-AZ-EARLIEST-INR-3D');

/** How long the seller has to answer a buyer's contact, US; the duty came with the change of 27 July 2020. */
export const answerContactUs: Parameter = {
  id: 'amazon.claim.answer-contact.us',
  unit: 'hours',
  values: { '2020-07-27': 72 },
  references: ['AMZ-AZ-SELLER-CONTACT-72H', 'AMZ-AZ-HIST-NORESPONSE'],
  bounds: usual.hours,
};

/** The same outside the US, and in copies of the American page from 2020. */
export const answerContact = undated('amazon.claim.answer-contact', 'hours', 48, 'AMZ-AZ-SELLER-CONTACT-48H');

/** How long the seller has to answer Amazon's request for information, US. */
export const answerAmazonUs: Parameter = {
  id: 'amazon.claim.answer-amazon.us',
  unit: 'hours',
  values: { '2020-07-27': 72 },
  references: ['AMZ-AZ-INFO-72H-US'],
  bounds: usual.hours,
};

/** The same outside the US, and in American copies of page G1781. */
export const answerAmazon: Parameter = {
  id: 'amazon.claim.answer-amazon',
  unit: 'hours',
  values: { '2020-07-27': 48 },
  references: ['AMZ-AZ-INFO-48H-ROW'],
  bounds: usual.hours,
};

/** How long a granted claim can be appealed. */
export const appealClaim = undated('amazon.claim.appeal', 'days', 30, 'AMZ-AZ-APPEAL-30D');

/** How long sellers once had to represent a claim. */
export const representClaimFirst: Parameter = {
  id: 'amazon.claim.represent.first',
  unit: 'days',
  values: { [UNDATED]: 7, '2016-11-14': null },
  references: ['AMZ-AZ-HIST-7D'],
  bounds: usual.days,
};

/** How long sellers had to answer Amazon on every claim, until nothing had to be answered on filing. */
export const representClaimSecond: Parameter = {
  id: 'amazon.claim.represent.second',
  unit: 'days',
  values: { [UNDATED]: null, '2016-11-14': 3, '2020-07-28': null },
  references: ['AMZ-AZ-HIST-3D', 'AMZ-AZ-HIST-NORESPONSE'],
  bounds: usual.days,
};

/** How long after a won appeal the change shows in the order defect rate. */
export const rateReversal = undated('amazon.claim.rate-reversal', 'days', 7, 'AMZ-AZ-ODR-REVERSAL-7D');
