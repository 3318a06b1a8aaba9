namespace HighDicom.Benchmarks.Harness;

/// <summary>A job's process did not end well; its own message is on the console.</summary>
internal sealed class JobFailedException(string message) : Exception(message);
