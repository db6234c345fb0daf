/** An order id anywhere in a text. Form as in every order id that public code reads, collected 2026-11. */
export const anyOrderId = /\d{3}-\d{7}-\d{7}/;
