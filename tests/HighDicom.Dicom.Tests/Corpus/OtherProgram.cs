using System.Diagnostics;

namespace HighDicom.Dicom.Tests.Corpus;

/// <summary>Runs another program that reads DICOM.</summary>
internal static class OtherProgram
{
    /// <summary>What the program wrote; ignores the test if it is not installed.</summary>
    public static string Run(string name, params string[] arguments)
    {
        string? path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
        if (path is null)
        {
            Assert.Ignore($"{name} (DCMTK) is not installed.");
        }

        ProcessStartInfo start = new(path!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, errors.Result);
        return output;
    }
}
