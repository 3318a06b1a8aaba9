return HighDicom.StandardImporter.ImporterCommand.Run(args, Console.Out, Console.Error);
