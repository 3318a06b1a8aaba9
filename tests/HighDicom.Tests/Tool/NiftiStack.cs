using System.Buffers.Binary;
using HighDicom.Tests.Imaging;

namespace HighDicom.Tests.Tool;

/// <summary>A NIfTI file of several volumes, made of the library's files of one: the fourth axis is the slowest.</summary>
internal static class NiftiStack
{
    private const int FirstLength = 40, DataOffset = 352;

    public static void Write(string path, params IReadOnlyList<Volume<float>> volumes)
    {
        using var folder = new TemporaryFolder();
        using var stream = new System.IO.Compression.GZipStream(File.Create(path), System.IO.Compression.CompressionLevel.Fastest);
        for (int i = 0; i < volumes.Count; i++)
        {
            NiftiFile.Write(folder.File("one.nii"), volumes[i]);
            byte[] bytes = File.ReadAllBytes(folder.File("one.nii"));
            BinaryPrimitives.WriteInt16LittleEndian(bytes.AsSpan(FirstLength), 4);
            BinaryPrimitives.WriteInt16LittleEndian(bytes.AsSpan(FirstLength + 8), (short)volumes.Count);
            stream.Write(bytes.AsSpan(i == 0 ? 0 : DataOffset));
        }
    }
}
