namespace HighDicom.Tests.HouseRules;

/// <summary>The files of the checkout that people write.</summary>
internal static class Repository
{
    private static readonly string[] Projects = ["src", "generators", "tests"];
    private static readonly string[] Built = ["bin", "obj", "artifacts"];

    /// <summary>The folder that holds HighDicom.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Every C# file of the projects.</summary>
    public static IReadOnlyList<SourceFile> Sources { get; } =
        [.. Projects.SelectMany(folder => Below(System.IO.Path.Combine(Root, folder), "*.cs")).Select(path => new SourceFile(Root, path))];

    /// <summary>The C# files of what users get.</summary>
    public static IEnumerable<SourceFile> Shipped => Sources.Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal));

    /// <summary>Files with this ending below a folder of the checkout, without what a build leaves there.</summary>
    public static IEnumerable<string> Below(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
            .Where(path => !System.IO.Path.GetRelativePath(Root, path).Split(System.IO.Path.DirectorySeparatorChar).Any(Built.Contains))
            .Order(StringComparer.Ordinal);

    /// <summary>The full path of a file of the checkout.</summary>
    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "HighDicom.sln"))) return folder.FullName;
        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds HighDicom.sln.");
    }
}
