using HighDicom.Benchmarks.Harness;

return BenchmarkCommand.Run(args);
