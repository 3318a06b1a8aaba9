using System.Buffers.Binary;

namespace HighDicom.Tests.Segmentations;

/// <summary>Decodes RLE Lossless as PS3.5 annex G tells it, byte by byte.</summary>
internal static class RleText
{
    internal static int[] Decode(byte[] fragment, int pixels, int bytesPerPixel)
    {
        int[] result = new int[pixels];
        Assert.That(BinaryPrimitives.ReadInt32LittleEndian(fragment), Is.EqualTo(bytesPerPixel), "number of segments");
        for (int segment = 0; segment < bytesPerPixel; segment++)
        {
            int at = BinaryPrimitives.ReadInt32LittleEndian(fragment.AsSpan(4 * (segment + 1)));
            for (int done = 0; done < pixels;)
            {
                sbyte control = (sbyte)fragment[at++];
                int count = control >= 0 ? control + 1 : 1 - control;
                for (int i = 0; i < count; i++, done++) result[done] = (result[done] << 8) | fragment[control >= 0 ? at + i : at];
                at += control >= 0 ? count : 1;
            }
        }

        return result;
    }
}
