namespace HighDicom;

/// <summary>What all instances of a series have in common (PS3.3 A.1.2.3).</summary>
internal sealed record SeriesKind(string StudyInstanceUid, string Modality, Equipment? Equipment, string? FrameOfReferenceUid)
{
    /// <summary>Names the first difference for a message.</summary>
    internal string Difference(SeriesKind other) =>
        StudyInstanceUid != other.StudyInstanceUid ? $"study {StudyInstanceUid} and study {other.StudyInstanceUid}"
        : Modality != other.Modality ? $"modality {Modality} and modality {other.Modality}"
        : Equipment != other.Equipment ? $"equipment {NameOf(Equipment)} and {NameOf(other.Equipment)}"
        : $"frame of reference {FrameOfReferenceUid ?? "(none)"} and {other.FrameOfReferenceUid ?? "(none)"}";

    private static string NameOf(Equipment? equipment) => equipment is null ? "(unknown)" : $"{equipment.ModelName} {equipment.SoftwareVersions}";
}
