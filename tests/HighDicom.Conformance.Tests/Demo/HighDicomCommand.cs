namespace HighDicom.ConformanceTests.Demo;

/// <summary>The command line tool, run as a user runs it: in a process of its own.</summary>
internal static class HighDicomCommand
{
    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "HighDicom.Tool.dll");

    public static Finished Run(params IEnumerable<string> arguments) =>
        CommandLine.Run(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet", [Tool, .. arguments]);
}
