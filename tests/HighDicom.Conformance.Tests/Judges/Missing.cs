using System.Diagnostics.CodeAnalysis;

namespace HighDicom.ConformanceTests.Judges;

/// <summary>What a test does when something that it needs is not on this machine.</summary>
internal static class Missing
{
    private const string Required = "HIGHDICOM_REQUIRE_JUDGES";

    /// <summary>Skips the test, saying which package brings the judge; fails it where every judge is required.</summary>
    [DoesNotReturn]
    public static void Judge(string name, string package) => Judge($"{name} is not installed. On Debian: apt-get install {package}");

    /// <summary>Skips the test, saying in which folder npm brings the judge; fails it where every judge is required.</summary>
    [DoesNotReturn]
    public static void NpmJudge(string package, string folder) =>
        Judge($"{package} or Node.js is not installed. With Node.js: npm ci --prefix {Path.GetRelativePath(Checkout.Root, folder)}, or HIGHDICOM_NPM_JUDGES=FOLDER where it is installed elsewhere");

    /// <summary>Skips the test, saying which folder beside the checkout is missing.</summary>
    public static void UnlessFolder(string folder)
    {
        if (!Directory.Exists(folder)) Assert.Ignore($"The folder {folder} is missing: this part is not judged.");
    }

    [DoesNotReturn]
    private static void Judge(string message)
    {
        if (Environment.GetEnvironmentVariable(Required) == "1") Assert.Fail($"{message} ({Required}=1)");
        Assert.Ignore(message);
        throw new InvalidOperationException(message);
    }
}
