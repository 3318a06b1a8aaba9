namespace HighDicom;

/// <summary>One SOP instance with the series and the study it belongs to: all that other objects need to refer to it.</summary>
/// <param name="StudyInstanceUid">Study Instance UID (0020,000D).</param>
/// <param name="SeriesInstanceUid">Series Instance UID (0020,000E).</param>
/// <param name="SopClassUid">SOP Class UID (0008,0016).</param>
/// <param name="SopInstanceUid">SOP Instance UID (0008,0018).</param>
public sealed record InstanceReference(string StudyInstanceUid, string SeriesInstanceUid, string SopClassUid, string SopInstanceUid);
