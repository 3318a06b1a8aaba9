namespace HighDicom.ConformanceTests.Judges;

/// <summary>Where the tests find the checkout and the folders that may lie beside it.</summary>
internal static class Checkout
{
    /// <summary>The folder that holds HighDicom.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path below the folder <c>shared</c> beside the checkout; it need not exist.</summary>
    public static string Shared(string relative) => Path.GetFullPath(Path.Combine(Root, "..", "shared", relative));

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "HighDicom.sln"))) return folder.FullName;
        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds HighDicom.sln.");
    }
}
