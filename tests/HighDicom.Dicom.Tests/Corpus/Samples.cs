namespace HighDicom.Dicom.Tests.Corpus;

/// <summary>Real files: those beside the checkout, and those of the folder that HIGHDICOM_CORPUS names.</summary>
internal static class Samples
{
    /// <summary>The files; the test is ignored if there are none.</summary>
    public static string[] Files()
    {
        string[] files = Find();
        if (files.Length == 0)
        {
            Assert.Ignore("There are no sample files in ../shared/samples, and HIGHDICOM_CORPUS names no folder.");
        }

        return files;
    }

    /// <summary>The files, if there are any.</summary>
    public static string[] Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "HighDicom.sln")))
        {
            folder = folder.Parent;
        }

        string[] folders = [folder is null ? "" : Path.Combine(folder.FullName, "..", "shared", "samples"), Environment.GetEnvironmentVariable("HIGHDICOM_CORPUS") ?? ""];
        return [.. folders.Where(Directory.Exists).SelectMany(path => Directory.EnumerateFiles(path, "*.dcm", SearchOption.AllDirectories)).Order(StringComparer.Ordinal)];
    }
}
