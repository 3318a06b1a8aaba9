using System.Buffers.Binary;
using CsCheck;

namespace HighDicom.Tests.Imaging.Codecs;

[TestFixture]
public sealed class RleTests
{
    private static readonly RleFrameDecoder Decoder = new();

    [Test]
    public void A_frame_of_16_bits_has_its_high_bytes_first()
    {
        // −5 × 1: FB 2 means 2 three times as 257 − n times; 1 with two literal bytes; 80 is nothing.
        byte[] high = [0xFE, 0x12, 0x80, 0x01, 0x34, 0x56];
        byte[] low = [0x04, 1, 2, 3, 4, 5, 0];
        byte[] decoded = new byte[10];

        Decoder.Decode(Frame(high, low), Format(1, 5, 16, 1), decoded);

        Assert.That(Enumerable.Range(0, 5).Select(i => BinaryPrimitives.ReadUInt16LittleEndian(decoded.AsSpan(2 * i))), Is.EqualTo(new ushort[] { 0x1201, 0x1202, 0x1203, 0x3404, 0x5605 }));
    }

    [Test]
    public void Colours_have_a_segment_each_and_come_back_pixel_by_pixel()
    {
        byte[] decoded = new byte[6];

        string photometric = Decoder.Decode(Frame([1, 10, 11], [0xFF, 20], [1, 30, 31]), Format(1, 2, 8, 3) with { PhotometricInterpretation = "RGB", PlanarConfiguration = 1 }, decoded);

        Assert.That(decoded, Is.EqualTo(new byte[] { 10, 20, 30, 11, 20, 31 }));
        Assert.That(photometric, Is.EqualTo("RGB"));
    }

    [Test]
    public void Any_frame_comes_back() =>
        Gen.Select(Gen.Int[1, 12], Gen.Int[1, 12], Gen.OneOf(Gen.Const(8), Gen.Const(16), Gen.Const(32)), Gen.Int[1, 3]).SelectMany(s => Gen.Byte[0, 3].Array[s.Item1 * s.Item2 * s.Item3 / 8 * s.Item4].Select(bytes => (s, bytes)))
            .Sample(input =>
            {
                (var (rows, columns, bits, samples), byte[] native) = input;
                int stride = bits / 8 * samples;
                byte[][] segments = [.. Enumerable.Range(0, stride).Select(segment =>
                {
                    int start = (segment / (bits / 8) * (bits / 8)) + (bits / 8) - 1 - (segment % (bits / 8));
                    return Pack([.. Enumerable.Range(0, rows * columns).Select(pixel => native[(pixel * stride) + start])]);
                })];
                byte[] decoded = new byte[native.Length];
                Decoder.Decode(Frame(segments), Format(rows, columns, bits, samples), decoded);
                return decoded.SequenceEqual(native);
            });

    [Test]
    public void Hostile_frames_end_in_an_error_of_data_and_nothing_else() =>
        Gen.Select(Gen.Byte.Array[0, 200], Gen.Int[0, 6], Gen.UInt[0, 300]).Sample((bytes, count, offset) =>
        {
            if (bytes.Length >= 64)
            {
                BinaryPrimitives.WriteUInt32LittleEndian(bytes, (uint)count);
                for (int i = 0; i < count; i++)
                    BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4 * (i + 1)), 64 + (offset * (uint)i));
            }

            try
            {
                Decoder.Decode(bytes, Format(7, 9, 16, 1), new byte[126]);
            }
            catch (InvalidDataException error)
            {
                Assert.That(error.Message, Does.Contain("RLE frame"));
            }
        });

    private static FrameFormat Format(int rows, int columns, int bits, int samples) => new(rows, columns, new PixelLayout(bits, bits, bits - 1, false, samples), "MONOCHROME2");

    private static byte[] Frame(params byte[][] segments)
    {
        byte[] header = new byte[64];
        BinaryPrimitives.WriteUInt32LittleEndian(header, (uint)segments.Length);
        for (int i = 0, offset = 64; i < segments.Length; offset += segments[i++].Length)
            BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(4 * (i + 1)), (uint)offset);
        return [.. header, .. segments.SelectMany(segment => segment)];
    }

    private static byte[] Pack(byte[] bytes)
    {
        List<byte> packed = [];
        for (int i = 0; i < bytes.Length;)
        {
            int run = 1;
            while (i + run < bytes.Length && bytes[i + run] == bytes[i] && run < 128)
                run++;
            packed.AddRange(run > 1 ? [(byte)(257 - run), bytes[i]] : [0, bytes[i]]);
            i += run;
        }

        return packed.Count % 2 == 0 ? [.. packed] : [.. packed, 0];
    }
}
