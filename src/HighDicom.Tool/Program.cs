using HighDicom.Tool.Commands;
using Spectre.Console;

return CommandLine.Run(args, AnsiConsole.Console, Console.Error);
