/** What taking the text out of files needs of the reader, without the recognisers: they take longer to load than most files to read. */
export { findSecrecyMark, type SecrecyLevel } from './recognise/header/secrecy.ts';
export { type TaskTableColumns, taskTableColumns } from './structure/tables.ts';
