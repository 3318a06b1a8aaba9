using System.Text.RegularExpressions;
using HighDicom.ConformanceTests.Dcmtk;

namespace HighDicom.ConformanceTests.Judges;

/// <summary>A message of a judge that says nothing against a file: by its level, its text and, nearly always, a condition on the file.</summary>
internal sealed record NoiseRule(string Level, string Message, string Why)
{
    /// <summary>True where the message is noise for this file; null: it is noise for every file.</summary>
    public Func<DumpedFile, bool>? OnlyIf { get; init; }

    /// <summary>True if only Debian's build of dciodvfy of 2022 prints it.</summary>
    public bool OnlyOldBuild { get; init; }

    public bool Covers(string line, DumpedFile file) =>
        line.StartsWith(Level, StringComparison.Ordinal)
        && Regex.IsMatch(line, Message, RegexOptions.CultureInvariant)
        && (OnlyIf is null || OnlyIf(file));
}
