import { readArguments, type Command } from '../command.ts';
import { settledFolder } from '../open-content.ts';

export const finish: Command = {
  name: 'finish',
  summary: 'put in place what an interrupted command was writing',
  usage: '',
  writes: true,
  about:
    'Where the computer stopped while a command was writing, some of its files may not be in place yet. Every command that writes puts them there first; this one does that and no more. It never writes over what somebody saved since.',
  examples: [{ run: 'finish', does: 'the content folder' }],
  options: {},
  run(args, io) {
    const given = readArguments(finish, args, 0);
    settledFolder(given.content, io);
    io.out('No command is half way through its writing.');
    return 0;
  },
};
