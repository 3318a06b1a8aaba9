using FellowOakDicom;

namespace HighDicom;

/// <summary>Patient Orientation (0020,0020): all that is known about the directions of rows and columns where there is no geometry (PS3.3 C.7.6.1.1.1); empty if images differ.</summary>
internal static class PatientDirections
{
    internal static void Write(IReadOnlyList<DicomDataset> sources, DicomDataset target)
    {
        string? first = sources[0].Text(DicomTag.PatientOrientation);
        bool allAgree = first is not null && sources.All(source => source.Text(DicomTag.PatientOrientation) == first);
        if (!allAgree || !new AttributeCopier(sources[0]).Copy(DicomTag.PatientOrientation, target)) target.AddOrUpdate<string>(DicomTag.PatientOrientation);
    }
}
