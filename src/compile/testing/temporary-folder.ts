export * from '../../../tools/testing/temporary-folder.ts';
