using FellowOakDicom;

namespace HighDicom.Standard.Tests.Files;

/// <summary>The real files beside the checkout; tests are ignored where they are missing.</summary>
internal static class Samples
{
    public static DicomDataset Read(string name)
    {
        DirectoryInfo? folder = new(TestContext.CurrentContext.TestDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "HighDicom.sln")))
        {
            folder = folder.Parent;
        }

        string path = Path.Combine(folder?.FullName ?? ".", "..", "shared", "samples", name);
        if (!File.Exists(path))
        {
            path = Path.Combine(folder?.FullName ?? ".", "..", "..", "shared", "samples", name);
        }

        if (!File.Exists(path))
        {
            Assert.Ignore($"The sample {name} is missing: it is looked for in shared/samples beside the checkout.");
        }

        return DicomFile.Open(path, FileReadOption.ReadAll).Dataset;
    }
}
