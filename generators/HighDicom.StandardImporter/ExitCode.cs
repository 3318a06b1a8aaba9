namespace HighDicom.StandardImporter;

/// <summary>What the program ends with.</summary>
internal static class ExitCode
{
    /// <summary>The import is done, whatever there is to look at; with --check nothing differs.</summary>
    public const int Done = 0;

    /// <summary>With --check: the folder differs from the published parts.</summary>
    public const int Differs = 1;

    /// <summary>A file cannot be read or written, or the command line is wrong; nothing was written.</summary>
    public const int Failed = 2;
}
