namespace FellowOakDicom;

/// <summary>What else can be done with files.</summary>
public static class DicomFileExtensions
{
    /// <summary>A copy: sequences are copied deeply, elements are shared.</summary>
    public static DicomFile Clone(this DicomFile original)
    {
        ArgumentNullException.ThrowIfNull(original);
        return new DicomFile(new DicomFileMetaInformation(original.FileMetaInfo), original.Dataset.Clone());
    }
}
