using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CsCheck;
using HighDicom;

namespace HighDicom.Tests.Segmentations;

/// <summary>Code that handles many pixels at once, against one pixel after the other, on lengths that no vector divides.</summary>
public sealed class MaskKernelTests
{
    private static readonly Gen<(int Length, int Maximum, int Seed)> Case = Gen.Select(Gen.Int[0, 200], Gen.Int[1, 255], Gen.Int);

    [Test]
    public void Fractions_are_stored_as_their_nearest_number() => Case.Sample(
        (length, maximum, seed) =>
        {
            CheckStored<float>(length, maximum, seed);
            CheckStored<double>(length, maximum, seed);
            CheckStored<Half>(length, maximum, seed);
        },
        iter: 300);

    [Test]
    public void Every_half_is_stored_or_refused_as_its_float([Values(1, 10, 200, 255)] int maximum)
    {
        Span<byte> halves = stackalloc byte[32];
        Span<byte> floats = stackalloc byte[32];
        for (int bits = 0; bits <= ushort.MaxValue; bits++)
        {
            Half value = BitConverter.UInt16BitsToHalf((ushort)bits);
            Half[] block = [.. Enumerable.Repeat((Half)0.5f, 32)];
            block[bits % 32] = value;
            bool isValid = Fractions.Quantize<Half>(block, maximum, halves);
            bool isExpected = Fractions.Quantize<float>([.. block.Select(half => (float)half)], maximum, floats);
            if (isValid != isExpected || (isValid && !halves.SequenceEqual(floats))) Assert.Fail($"{value} (bits {bits:X4}) is stored otherwise.");
        }
    }

    [Test]
    public void Values_that_are_no_fractions_are_found_wherever_they_are([Values(float.NaN, -0.5f, 1.25f, float.PositiveInfinity, float.NegativeInfinity)] float bad) => Gen.Select(Gen.Int[1, 150], Gen.Int).Sample(
        (length, seed) =>
        {
            int at = new Random(seed).Next(length);
            CheckBad<float, uint>(length, at, bad);
            CheckBad<double, ulong>(length, at, bad);
            CheckBad<Half, ushort>(length, at, bad);
        },
        iter: 100);

    [Test]
    public void The_greatest_value_that_is_stored_as_0_is_known([Range(1, 255)] int maximum)
    {
        Check<float>();
        Check<double>();
        Check<Half>();

        void Check<T>()
            where T : unmanaged, IBinaryFloatingPointIeee754<T>
        {
            T limit = Fractions.GreatestOfNone<T>(maximum);
            byte[] stored = new byte[2];
            Assert.That(Fractions.Quantize([limit, T.BitIncrement(limit)], maximum, stored), Is.True);
            Assert.That(stored, Is.EqualTo(new byte[] { 0, 1 }));
        }
    }

    [Test]
    public void The_first_and_last_value_above_a_limit_are_found() => Case.Sample(
        (length, _, seed) =>
        {
            CheckEnds<float, uint>(length, seed);
            CheckEnds<double, ulong>(length, seed);
            CheckEnds<Half, ushort>(length, seed);
        },
        iter: 300);

    [Test]
    public void Values_between_two_others_are_packed_at_any_bit() => Case.Sample(
        (length, maximum, seed) =>
        {
            var random = new Random(seed);
            int offset = random.Next(20);
            ushort[] values = [.. Enumerable.Range(0, length).Select(_ => (ushort)random.Next(300))];
            byte[] packed = new byte[(length + offset + 7) / 8];
            random.NextBytes(packed);
            byte[] expected = [.. packed];
            for (int i = 0; i < length; i++) Set(expected, offset + i, values[i] >= 20 && values[i] <= maximum + 20);
            BitPacking.PackBetween<ushort>(values, 20, (ushort)(maximum + 20), packed, offset);

            Assert.That(packed, Is.EqualTo(expected));
        },
        iter: 300);

    [Test]
    public void Bits_are_copied_from_any_place_to_any_other() => Gen.Select(Gen.Int[0, 300], Gen.Int[0, 70], Gen.Int[0, 70], Gen.Int).Sample(
        (count, from, to, seed) =>
        {
            var random = new Random(seed);
            byte[] source = new byte[(from + count + 7) / 8];
            byte[] target = new byte[(to + count + 7) / 8];
            random.NextBytes(source);
            random.NextBytes(target);
            byte[] expected = [.. target];
            for (int i = 0; i < count; i++) Set(expected, to + i, (source[(from + i) / 8] >> ((from + i) % 8) & 1) != 0);
            BitRange.Copy(source, from, count, target, to);

            Assert.That(target, Is.EqualTo(expected));
        },
        iter: 500);

    [Test]
    public void Numbers_are_painted_up_to_the_first_pixel_that_has_one([Values(8, 16)] int bits) => Case.Sample(
        (length, number, seed) =>
        {
            var random = new Random(seed);
            byte[] mask = [.. Enumerable.Range(0, length).Select(_ => (byte)random.Next(2))];
            int[] present = [.. mask.Select(pixel => pixel == 0 && random.Next(3) == 0 ? random.Next(1, 250) : 0)];
            if (length > 0 && random.Next(2) == 0) present[random.Next(length)] = 7;
            int first = Array.FindIndex(present.Zip(mask).ToArray(), pair => pair.First != 0 && pair.Second != 0);
            byte[] target = Bytes(present, bits);
            int taken = LabelPaint.Paint(mask, target, number, bits);

            Assert.That(taken, Is.EqualTo(first));
            if (taken < 0) Assert.That(target, Is.EqualTo(Bytes([.. present.Select((value, i) => mask[i] != 0 ? number : value)], bits)));
        },
        iter: 300);

    [Test]
    public void Label_maps_are_merged_up_to_the_first_pixel_that_both_have([Values] bool isFirst) => Case.Sample(
        (length, _, seed) =>
        {
            var random = new Random(seed);
            int[] labels = [.. Enumerable.Range(0, length).Select(_ => random.Next(2) * random.Next(1, 127))];
            int[] present = [.. labels.Select(label => !isFirst && label == 0 ? random.Next(2) * 9 : 0)];
            if (!isFirst && length > 0 && random.Next(2) == 0) present[random.Next(length)] = 7;
            Check<byte, byte>();
            Check<ushort, ushort>();
            Check<byte, ushort>();
            Check<short, ushort>();
            Check<sbyte, byte>();
            Check<ushort, byte>();
            Check<int, byte>();
            Check<uint, ushort>();
            Check<long, ushort>();
            Check<ulong, byte>();

            void Check<T, TTarget>()
                where T : unmanaged, IBinaryInteger<T>
                where TTarget : unmanaged, IBinaryInteger<TTarget>
            {
                TTarget[] target = [.. present.Select(TTarget.CreateTruncating)];
                int taken = LabelPaint.Merge<T, TTarget>([.. labels.Select(T.CreateTruncating)], target, isFirst);

                Assert.That(taken, Is.EqualTo(Array.FindIndex(labels.Zip(present).ToArray(), pair => pair.First != 0 && pair.Second != 0)));
                if (taken < 0) Assert.That(target, Is.EqualTo(labels.Zip(present).Select(pair => TTarget.CreateTruncating(pair.First | pair.Second))));
            }
        },
        iter: 200);

    private static void CheckStored<T>(int length, int maximum, int seed)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] values = Values<T>(length, seed);
        byte[] stored = new byte[length];

        Assert.That(Fractions.Quantize<T>(values, maximum, stored), Is.True);
        Assert.That(stored, Is.EqualTo(values.Select(value => typeof(T) == typeof(double)
            ? (byte)Math.Round(double.CreateTruncating(value) * maximum)
            : (byte)MathF.Round(float.CreateTruncating(value) * maximum))));
    }

    private static void CheckBad<T, TBits>(int length, int at, float bad)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TBits : unmanaged, IBinaryInteger<TBits>, IUnsignedNumber<TBits>, IMinMaxValue<TBits>
    {
        T[] values = [.. Enumerable.Repeat(T.One, length)];
        values[at] = T.CreateTruncating(bad);
        ReadOnlySpan<TBits> bits = MemoryMarshal.Cast<T, TBits>(values);
        TBits one = Unsafe.BitCast<T, TBits>(T.One);

        Assert.That(Fractions.Quantize<T>(values, 255, new byte[length]), Is.False);
        Assert.That(FractionBits.FirstAbove(bits, one), Is.EqualTo(at));
        Assert.That(FractionBits.LastAbove(bits, one), Is.EqualTo(at));
        Assert.That(FractionBits.FirstBroken(bits, one), Is.EqualTo(at));
    }

    private static void CheckEnds<T, TBits>(int length, int seed)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TBits : unmanaged, IBinaryInteger<TBits>, IUnsignedNumber<TBits>, IMinMaxValue<TBits>
    {
        T[] values = Values<T>(length, seed);
        T limit = T.CreateTruncating(new Random(seed).NextDouble());
        for (int i = 0; i < length; i++) values[i] = i < length / 3 || i > length / 2 ? T.Min(values[i], limit) : values[i];
        ReadOnlySpan<TBits> bits = MemoryMarshal.Cast<T, TBits>(values);

        Assert.That(FractionBits.FirstAbove(bits, Unsafe.BitCast<T, TBits>(limit)), Is.EqualTo(Array.FindIndex(values, value => value > limit)));
        Assert.That(FractionBits.LastAbove(bits, Unsafe.BitCast<T, TBits>(limit)), Is.EqualTo(Array.FindLastIndex(values, value => value > limit)));
        Assert.That(FractionBits.FirstBroken(bits, Unsafe.BitCast<T, TBits>(T.One)), Is.EqualTo(Array.FindIndex(values, value => value != T.Zero && value != T.One)));
    }

    // Whole ones, zeros of both signs, and all between.
    private static T[] Values<T>(int length, int seed)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, length).Select(_ => random.Next(6) switch
        {
            0 => T.NegativeZero,
            1 => T.One,
            2 => T.Zero,
            3 => T.Epsilon,
            _ => T.CreateTruncating(random.NextDouble()),
        })];
    }

    private static void Set(byte[] bits, int at, bool value) => bits[at / 8] = (byte)(value ? bits[at / 8] | (1 << (at % 8)) : bits[at / 8] & ~(1 << (at % 8)));

    private static byte[] Bytes(int[] values, int bits) => bits == 8
        ? [.. values.Select(value => (byte)value)]
        : MemoryMarshal.AsBytes<ushort>(values.Select(value => (ushort)value).ToArray()).ToArray();
}
