using HighDicom.Tests.HouseRules;

namespace HighDicom.Tests.Imaging;

/// <summary>The real files beside the checkout.</summary>
internal static class SampleFiles
{
    /// <summary>The path of a file or folder of samples; the test is ignored where it is missing.</summary>
    public static string Path(string name)
    {
        string path = System.IO.Path.GetFullPath(System.IO.Path.Combine(Repository.Root, "..", "shared", "samples", name));
        if (!Directory.Exists(path) && !File.Exists(path))
            Assert.Ignore($"The sample '{name}' is missing: ../shared/samples beside the checkout has no such file or folder.");
        return path;
    }
}
