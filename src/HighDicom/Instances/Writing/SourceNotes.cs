using FellowOakDicom;
using HighDicom.Requirements;

namespace HighDicom;

/// <summary>What a report says about source images.</summary>
internal static class SourceNotes
{
    /// <summary>Whether the dates of the source may be others than those of the calendar (PS3.15 E.3.6).</summary>
    internal static bool DatesAreShifted(DicomDataset source)
    {
        string temporal = source.GetSingleValueOrDefault(DicomTag.LongitudinalTemporalInformationModified, string.Empty);
        return temporal switch
        {
            "UNMODIFIED" => false,
            "MODIFIED" or "REMOVED" => true,
            _ => source.GetSingleValueOrDefault(DicomTag.PatientIdentityRemoved, string.Empty) == "YES",
        };
    }

    internal static Violation ClockNeeded() => new()
    {
        Path = new AttributePath(DicomTag.InstanceCreationDate),
        Kind = ViolationKind.BadValue,
        Name = "Instance Creation Date",
        Reference = new StandardReference(3, "C.12.1"),
        Detail = "the source images are de-identified (Patient Identity Removed, or changed temporal information): today's date would stand beside theirs. "
            + "Say which time is to be written: WithInstances(InstanceSource.Default.WithClock(…))",
    };

    internal static Violation SeriesOfSources(string uid) => new()
    {
        Path = new AttributePath(DicomTag.SeriesInstanceUID),
        Kind = ViolationKind.BadValue,
        Name = "Series Instance UID",
        Reference = new StandardReference(3, "C.7.3.1"),
        Detail = $"{uid} is the series of source images; a series has one modality. Use another SeriesInfo",
    };

    internal static Violation UndeclaredCharacterSet() => new()
    {
        Path = new AttributePath(DicomTag.SpecificCharacterSet),
        Kind = ViolationKind.Missing,
        Name = "Specific Character Set",
        Reference = new StandardReference(3, "C.12.1.1.2"),
        Severity = Severity.Warning,
        Detail = "the source images have text beyond ASCII and declare no character set; it was read as UTF-8 where it is that, else as Latin-1",
    };

    internal static Violation ModuleLeftOut(RequirementTable module, DicomTag missing) => new()
    {
        Path = new AttributePath(missing),
        Kind = ViolationKind.Missing,
        Name = missing.DictionaryEntry.Name,
        Reference = module.Reference,
        Type = RequirementType.Type1,
        Severity = Severity.Warning,
        Detail = $"the source images lack it, so their optional {module.Title} was not copied",
    };
}
