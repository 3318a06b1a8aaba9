using FellowOakDicom;
using FellowOakDicom.IO.Writer;

namespace HighDicom.Dicom.Tests.Files;

/// <summary>Data sets to bytes of a file and back.</summary>
internal static class FileBytes
{
    private const int PreambleAndPrefix = 132;

    public static DicomDataset NewDataset(DicomTransferSyntax? syntax = null) => new(syntax ?? DicomTransferSyntax.ExplicitVRLittleEndian)
    {
        { DicomTag.SOPClassUID, DicomUID.SecondaryCaptureImageStorage },
        { DicomTag.SOPInstanceUID, "1.2.3" },
    };

    public static byte[] Write(DicomDataset dataset, DicomWriteOptions? options = null)
    {
        using MemoryStream stream = new();
        new DicomFile(dataset).Save(stream, options);
        return stream.ToArray();
    }

    public static DicomFile Read(byte[] bytes, FileReadOption option = FileReadOption.ReadAll) => DicomFile.Open(new MemoryStream(bytes), option);

    public static DicomDataset RoundTrip(DicomDataset dataset, DicomWriteOptions? options = null) => Read(Write(dataset, options)).Dataset;

    /// <summary>A file with the given bytes as data set.</summary>
    public static byte[] WithDataSet(DicomTransferSyntax syntax, params byte[] dataSet)
    {
        byte[] whole = Write(NewDataset(syntax));
        int metaLength = BitConverter.ToInt32(whole, PreambleAndPrefix + 8);
        return [.. whole.AsSpan(0, PreambleAndPrefix + 12 + metaLength), .. dataSet];
    }
}
