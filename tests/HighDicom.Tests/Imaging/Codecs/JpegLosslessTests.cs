using System.Runtime.InteropServices;
using CsCheck;

namespace HighDicom.Tests.Imaging.Codecs;

[TestFixture]
public sealed class JpegLosslessTests
{
    private static readonly JpegFrameDecoder Decoder = new();

    private static readonly Gen<(LosslessJpeg Jpeg, ushort[] Samples)> AnyImage =
        from size in Gen.Select(Gen.Int[1, 9], Gen.Int[1, 9], Gen.Int[1, 4], Gen.Int[2, 16])
        from selection in Gen.Int[1, 7]
        from transform in Gen.Int[0, Math.Min(3, size.Item4 - 1)]
        from restart in Gen.Int[0, 3]
        from separate in Gen.Bool
        from samples in Gen.UShort[0, (ushort)((1 << size.Item4) - 1)].Array[size.Item1 * size.Item2 * size.Item3]
        select (new LosslessJpeg(size.Item1, size.Item2, size.Item3, size.Item4) { Selection = selection, PointTransform = transform, RestartLines = restart, SeparateScans = separate }, samples);

    [Test]
    public void All_selection_values_precisions_transforms_restarts_and_scans_come_back() =>
        AnyImage.Sample(image =>
        {
            ushort[] decoded = new ushort[image.Samples.Length];
            Decoder.Decode(image.Jpeg.Encode(image.Samples), Format(image.Jpeg, 16), MemoryMarshal.AsBytes(decoded.AsSpan()));
            return decoded.SequenceEqual(image.Samples.Select(sample => (ushort)(sample >> image.Jpeg.PointTransform << image.Jpeg.PointTransform)));
        });

    [Test]
    public void Samples_of_8_bits_become_bytes()
    {
        ushort[] samples = [0, 255, 17, 3, 128, 90];
        byte[] decoded = new byte[6];

        string photometric = Decoder.Decode(new LosslessJpeg(1, 2, 3, 8) { Selection = 4 }.Encode(samples), Format(new LosslessJpeg(1, 2, 3, 8), 8) with { PhotometricInterpretation = "RGB" }, decoded);

        Assert.That(decoded, Is.EqualTo(samples.Select(sample => (byte)sample)));
        Assert.That(photometric, Is.EqualTo("RGB"));
    }

    [Test]
    public void Damaged_images_end_in_an_error_of_data_and_nothing_else() =>
        Gen.Select(AnyImage, Gen.Int[0, 1000], Gen.Byte, Gen.Int[0, 40]).Sample((image, place, value, cut) =>
        {
            byte[] encoded = image.Jpeg.Encode(image.Samples);
            encoded[place % encoded.Length] = value;
            try
            {
                Decoder.Decode(encoded.AsMemory(0, Math.Max(0, encoded.Length - cut)), Format(image.Jpeg, 16), new byte[image.Samples.Length * 2]);
            }
            catch (Exception error) when (error is InvalidDataException or NotSupportedException)
            {
                Assert.That(error.Message, Does.Contain("JPEG"));
            }
        });

    [Test]
    public void An_image_that_contradicts_the_data_set_is_refused()
    {
        LosslessJpeg jpeg = new(2, 2, 1, 12);
        byte[] encoded = jpeg.Encode([1, 2, 3, 4]);

        Assert.That(() => Decoder.Decode(encoded, Format(jpeg with { Rows = 3 }, 16), new byte[12]), Throws.TypeOf<InvalidDataException>().With.Message.Contains("2 rows × 2 columns").And.Message.Contains("3 × 2"));
        Assert.That(() => Decoder.Decode(encoded, Format(jpeg, 8), new byte[4]), Throws.TypeOf<InvalidDataException>().With.Message.Contains("12 bits"));
        Assert.That(() => Decoder.Decode(encoded.AsMemory(0, encoded.Length - 6), Format(jpeg, 16), new byte[8]), Throws.TypeOf<InvalidDataException>().With.Message.Contains("ends before"));
    }

    private static FrameFormat Format(LosslessJpeg jpeg, int bitsAllocated) =>
        new(jpeg.Rows, jpeg.Columns, new PixelLayout(bitsAllocated, Math.Min(bitsAllocated, jpeg.Precision), Math.Min(bitsAllocated, jpeg.Precision) - 1, false, jpeg.Components), "MONOCHROME2");
}
