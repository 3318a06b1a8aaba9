using CsCheck;

namespace HighDicom.Tests.Imaging;

[TestFixture]
public sealed class BitPackingTests
{
    private static readonly Gen<(byte[] Mask, int Offset, int Spare)> Masks = Gen.Select(
        Gen.OneOf(Gen.Byte[0, 1], Gen.Byte).Array[0, 700], Gen.Int[0, 70], Gen.Int[0, 9]);

    [Test]
    public void Packing_sets_exactly_the_bits_of_the_mask_and_no_other() => Masks.Sample(sample =>
    {
        (byte[] mask, int offset, int spare) = sample;
        byte[] background = Enumerable.Range(0, ((mask.Length + offset + 7) / 8) + spare).Select(i => (byte)(i * 151)).ToArray();
        byte[] packed = [.. background];

        BitPacking.Pack(mask, packed, offset);

        return packed.SequenceEqual(PackSlowly(mask, background, offset));
    });

    [Test]
    public void Unpacking_gives_the_mask_back_from_any_bit() => Masks.Sample(sample =>
    {
        (byte[] mask, int offset, int spare) = sample;
        byte[] packed = PackSlowly(mask, new byte[((mask.Length + offset + 7) / 8) + spare], offset);
        byte[] unpacked = Enumerable.Repeat((byte)99, mask.Length).ToArray();

        BitPacking.Unpack(packed, offset, unpacked, value: 7);

        return unpacked.SequenceEqual(mask.Select(pixel => pixel == 0 ? (byte)0 : (byte)7));
    });

    [Test]
    public void Truth_values_go_there_and_back() => Gen.Select(Gen.Bool.Array[0, 300], Gen.Int[0, 20]).Sample((mask, offset) =>
    {
        byte[] packed = new byte[BitPacking.ByteCount(mask.Length + offset)];
        bool[] unpacked = new bool[mask.Length];

        BitPacking.Pack(mask, packed, offset);
        BitPacking.Unpack(packed, offset, unpacked);

        return unpacked.SequenceEqual(mask);
    });

    [Test]
    public void Labels_of_every_width_are_packed_alike() => Gen.Select(Gen.Byte[0, 3].Array[0, 500], Gen.Int[0, 20]).Sample((labels, offset) =>
    {
        byte[] expected = PackSlowly(labels.Select(label => label == 2 ? (byte)1 : (byte)0).ToArray(), new byte[80], offset);
        return PackLabels<byte>(labels, offset).SequenceEqual(expected) &&
            PackLabels<short>(labels, offset).SequenceEqual(expected) &&
            PackLabels<ushort>(labels, offset).SequenceEqual(expected) &&
            PackLabels<int>(labels, offset).SequenceEqual(expected) &&
            PackLabels<long>(labels, offset).SequenceEqual(expected) &&
            PackLabels<Int128>(labels, offset).SequenceEqual(expected);
    });

    [Test]
    public void Frames_follow_each_other_without_padding()
    {
        byte[] packed = new byte[BitPacking.ByteCount(3 * 25)];
        for (int frame = 0; frame < 3; frame++)
            BitPacking.Pack(Enumerable.Repeat((byte)(frame % 2), 25).ToArray(), packed, frame * 25);

        byte[] pixels = new byte[75];
        BitPacking.Unpack(packed, 0, pixels);

        Assert.That(packed, Has.Length.EqualTo(10));
        Assert.That(pixels, Is.EqualTo(Enumerable.Range(0, 75).Select(i => (byte)(i / 25 % 2))));
    }

    [TestCase(16, 1)]
    [TestCase(17, 0)]
    [TestCase(1, -1)]
    [TestCase(0, 17)]
    [TestCase(8, long.MaxValue)]
    public void Pixels_outside_the_packed_bytes_are_refused(int pixels, long offset)
    {
        Assert.That(() => BitPacking.Pack(new byte[pixels], new byte[2], offset), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => BitPacking.Unpack(new byte[2], offset, new byte[pixels]), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    private static byte[] PackLabels<T>(byte[] labels, int offset)
        where T : unmanaged, System.Numerics.IBinaryInteger<T>
    {
        byte[] packed = new byte[80];
        BitPacking.PackLabel<T>(labels.Select(T.CreateChecked).ToArray(), T.CreateChecked(2), packed, offset);
        return packed;
    }

    private static byte[] PackSlowly(byte[] mask, byte[] background, int offset)
    {
        byte[] result = [.. background];
        for (int i = 0; i < mask.Length; i++)
        {
            int bit = 1 << ((offset + i) % 8);
            ref byte target = ref result[(offset + i) / 8];
            target = (byte)(mask[i] != 0 ? target | bit : target & ~bit);
        }

        return result;
    }
}
