import { identifierReports } from '../../text/identifierReports.ts';
import type { ParagraphRule } from '../../types.ts';

/** Numbers of payment cards and bank accounts that pass their check. */
export const cardNumber: ParagraphRule = {
  scope: 'paragraph',
  severity: 'error',
  summary: 'A payment card or bank account number',
  why: 'A card or account number can be used by whoever reads it, and HIPAA counts account numbers among the identifiers.',
  limits: 'A mistyped card number is seen only beside words such as "credit card". A short account number needs words such as "account number".',
  sources: [
    { title: '45 CFR 164.514(b)(2), Safe Harbor', url: 'https://www.ecfr.gov/current/title-45/section-164.514' },
    { title: 'IBAN registry, SWIFT', url: 'https://www.swift.com/standards/data-standards/iban-international-bank-account-number' },
  ],
  examples: [
    { bad: 'He paid with ⟦4111 1111 1111 1111⟧ at the desk.', good: 'He paid with [number removed] at the desk.' },
    { bad: 'Card on file: ⟦378282246310005⟧.', good: 'Card on file: [number removed].' },
    { bad: 'Refund to ⟦GB82 WEST 1234 5698 7654 32⟧ today.', good: 'Refund to [number removed] today.' },
    { bad: 'Her credit card, ⟦5555-5555-5555-4445⟧, did not work.', good: 'Her credit card, [number removed], did not work.' },
    { bad: 'IBAN: ⟦DE89370400440532013000⟧', good: 'IBAN: [number removed]' },
    { quiet: 'We take all cards, Visa and Mastercard too.' },
    { quiet: 'The barcode is 4006381333931.' },
    { quiet: 'The study had 4111 1111 people in two arms.' },
    { quiet: 'Meeting ID: 4111 1111 1111 1111' },
    { quiet: 'Give by transfer: GB82 WEST 1234 5698 7654 32', settings: { contacts: ['GB82WEST12345698765432'] } },
    { quiet: 'A ticket costs 4111, not 1111.' },
  ],
  *check(paragraph, settings) {
    yield* identifierReports(['card'], paragraph, settings);
  },
};
