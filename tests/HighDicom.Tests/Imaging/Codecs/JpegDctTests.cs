using System.Runtime.InteropServices;
using CsCheck;

namespace HighDicom.Tests.Imaging.Codecs;

[TestFixture]
public sealed class JpegDctTests
{
    private static readonly JpegFrameDecoder Decoder = new();

    [Test]
    public void A_baseline_image_of_several_blocks_comes_back_and_what_reaches_beyond_it_is_cut_off()
    {
        byte[] decoded = new byte[11 * 19];

        Decoder.Decode(new FlatJpeg(11, 19, 1, 8).Encode((_, row, column) => (100 * row) + (40 * column)), Format(11, 19, 1, 8), decoded);

        Assert.That(decoded, Is.EqualTo(Enumerable.Range(0, decoded.Length).Select(i => (byte)((100 * (i / 19 / 8)) + (40 * (i % 19 / 8))))));
    }

    [Test]
    public void An_extended_image_of_12_bits_comes_back()
    {
        ushort[] decoded = new ushort[8 * 16];

        Decoder.Decode(new FlatJpeg(8, 16, 1, 12).Encode((_, _, column) => column == 0 ? 4000 : 3), Format(8, 16, 1, 16), MemoryMarshal.AsBytes(decoded.AsSpan()));

        Assert.That(decoded, Is.EqualTo(Enumerable.Range(0, decoded.Length).Select(i => (ushort)(i % 16 < 8 ? 4000 : 3))));
    }

    [TestCase(1, "YBR_FULL", "YBR_FULL")]
    [TestCase(1, "RGB", "RGB")]
    [TestCase(2, "YBR_FULL_422", "YBR_FULL")]
    public void Colours_come_back_as_stored_with_chrominance_for_every_pixel(int width, string stored, string result)
    {
        byte[] decoded = new byte[8 * 16 * 3];

        string photometric = Decoder.Decode(new FlatJpeg(8, 16, 3, 8) { Width = width }.Encode((component, _, column) => (50 * component) + (10 * column)), Format(8, 16, 3, 8) with { PhotometricInterpretation = stored }, decoded);

        Assert.That(photometric, Is.EqualTo(result));
        Assert.That(decoded[..3], Is.EqualTo(new byte[] { 0, 50, 100 }));
        Assert.That(decoded[^3..], Is.EqualTo(width == 1 ? new byte[] { 10, 60, 110 } : [10, 50, 100]));
    }

    [Test]
    public void Damaged_images_end_in_an_error_of_data_and_nothing_else()
    {
        byte[] whole = new FlatJpeg(17, 19, 3, 8) { Width = 2 }.Encode((component, row, column) => (50 * component) + (10 * column) + row);
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte, Gen.Int[0, 60]).Sample((place, value, cut) =>
        {
            byte[] encoded = whole[..^cut];
            encoded[Math.Min(place, encoded.Length - 1)] = value;
            try
            {
                Decoder.Decode(encoded, Format(17, 19, 3, 8), new byte[17 * 19 * 3]);
            }
            catch (Exception error) when (error is InvalidDataException or NotSupportedException)
            {
                Assert.That(error.Message, Does.Contain("JPEG"));
            }
        });
    }

    [Test]
    public void A_second_frame_header_is_refused_before_anything_is_allocated()
    {
        byte[] encoded = [.. new FlatJpeg(8, 8, 1, 8).Encode((_, _, _) => 1)[..^2], 0xFF, 0xC2, 0, 11, 8, 0xFF, 0xFF, 0xFF, 0xFF, 1, 1, 0x11, 0, 0xFF, 0xD9];

        Assert.That(() => Decoder.Decode(encoded, Format(8, 8, 1, 8), new byte[64]), Throws.TypeOf<NotSupportedException>().With.Message.Contains("several frames"));
    }

    private static FrameFormat Format(int rows, int columns, int samples, int bits) => new(rows, columns, new PixelLayout(bits, bits, bits - 1, false, samples), "MONOCHROME2");
}
