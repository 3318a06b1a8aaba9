using FellowOakDicom;
using HighDicom.Iods;

namespace HighDicom.ConformanceTests.Corpus;

/// <summary>The objects that are mutated and compared: those that we write, and the real ones that lie beside the checkout or in a folder of the user's choice.</summary>
internal static class CorpusFiles
{
    /// <summary>Names a further folder of real files.</summary>
    public const string Variable = "HIGHDICOM_COMPARED";

    /// <summary>The paths of the files that dciodvfy can read.</summary>
    public static IEnumerable<string> JudgedPaths() => [.. WrittenKinds.All.Select(WrittenFiles.Of), .. Folders.Where(Directory.Exists).SelectMany(Files)];

    /// <summary>Files by a short name; those that we write are written when they are asked for.</summary>
    public static IEnumerable<TestCaseData> All() => WrittenKinds.Deflated.Select(Case).Concat(Judged());

    /// <summary>Those that dciodvfy can read.</summary>
    public static IEnumerable<TestCaseData> Judged()
    {
        foreach (WrittenKind kind in WrittenKinds.All) yield return Case(kind);
        foreach (string folder in Folders)
        {
            if (!Directory.Exists(folder)) yield return Case(folder, () => Absent(folder));
            else foreach (string file in Files(folder)) yield return Case(Path.GetRelativePath(folder, file), () => file);
        }
    }

    /// <summary>Whether a file lies in the folder of the user's choice.</summary>
    public static bool IsOfUser(string path) => OwnFolder is { } folder && path.StartsWith(folder, StringComparison.Ordinal);

    private static string? OwnFolder => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? folder : null;

    private static IEnumerable<string> Folders => [Checkout.Shared("samples"), .. OwnFolder is { } own ? (string[])[own] : []];

    // The test says which folder is missing.
    private static string Absent(string folder)
    {
        Missing.UnlessFolder(folder);
        return folder;
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(DicomFile.HasValidHeader).Where(file => !IsOfUser(file) || IsOfKnownClass(file)).Order(StringComparer.Ordinal);

    /// <summary>Of other SOP classes (media directories, retired and private ones) there is no IOD to compare with; what cannot be read whole has none either.</summary>
    private static bool IsOfKnownClass(string file)
    {
        try
        {
            return Iod.For(DicomFile.Open(file, FileReadOption.ReadLargeOnDemand).Dataset.GetSingleValueOrDefault(DicomTag.SOPClassUID, "")) is not null;
        }
        catch (DicomFileException)
        {
            return false;
        }
    }

    private static TestCaseData Case(WrittenKind kind) => Case(kind.Name, () => WrittenFiles.Of(kind));

    private static TestCaseData Case(string name, Func<string> file) => new TestCaseData(file).SetArgDisplayNames(name);
}
