using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace HighDicom.Generators.Tests.Support;

/// <summary>The files that the generator reads in a build of HighDicom.Standard, with chosen ones replaced.</summary>
internal static class StandardFiles
{
    private static readonly Lazy<ImmutableArray<StandardFile>> Folder = new(Read);

    /// <summary>The whole folder as it is, with another selection.</summary>
    public static ImmutableArray<StandardFile> With(string selection) =>
        [.. Folder.Value.Select(file => file.Path.EndsWith("standard-xml/generate.txt", StringComparison.Ordinal) ? new StandardFile(file.Path, selection) : file)];

    /// <summary>One file of the folder, by the end of its path.</summary>
    public static StandardFile Find(string end) => Folder.Value.Single(file => file.Path.EndsWith(end, StringComparison.Ordinal));

    /// <summary>A few files, each given by its path in the folder.</summary>
    public static ImmutableArray<StandardFile> Of(params (string Path, string Text)[] files) =>
        [.. files.Select(file => new StandardFile("/standard-xml/" + file.Path, file.Text))];

    private static ImmutableArray<StandardFile> Read()
    {
        IEnumerable<string> standard = Directory.EnumerateFiles(Repository.PathOf("standard-xml"), "*.*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".xml" or ".txt");
        IEnumerable<string> api = Directory.EnumerateFiles(Repository.PathOf("src", "HighDicom.Dicom", "Api"), "*.txt");
        return [.. standard.Concat(api).Order(StringComparer.Ordinal).Select(path => new StandardFile(path.Replace('\\', '/'), File.ReadAllText(path)))];
    }
}
