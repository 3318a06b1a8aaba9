using FellowOakDicom;

namespace HighDicom.Benchmarks.DataLayer;

/// <summary>Makes files with many pixels that take no space on disk where the file system allows holes.</summary>
internal static class LargeFile
{
    public static void Create(string path, int pixelBytes)
    {
        DicomDataset dataset = new()
        {
            { DicomTag.SOPClassUID, DicomUID.MultiFrameGrayscaleByteSecondaryCaptureImageStorage },
            { DicomTag.SOPInstanceUID, "1.2.3" },
            { DicomTag.Rows, (ushort)512 },
            { DicomTag.Columns, (ushort)512 },
            { DicomTag.NumberOfFrames, pixelBytes / (512 * 512) },
        };
        new DicomFile(dataset).Save(path);
        using FileStream stream = new(path, FileMode.Append);
        stream.Write([0xE0, 0x7F, 0x10, 0, (byte)'O', (byte)'B', 0, 0]);
        stream.Write(BitConverter.GetBytes(pixelBytes));
        stream.SetLength(stream.Length + pixelBytes);
    }
}
