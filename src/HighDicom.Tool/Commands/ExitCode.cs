namespace HighDicom.Tool.Commands;

/// <summary>What the exit codes of every command mean.</summary>
internal static class ExitCode
{
    /// <summary>Done, and everything that was checked conforms.</summary>
    public const int Success = 0;

    /// <summary>Done, and something that was checked does not conform.</summary>
    public const int NotConformant = 1;

    /// <summary>Not done: wrong arguments, or files that cannot be read or written.</summary>
    public const int Failed = 2;
}
