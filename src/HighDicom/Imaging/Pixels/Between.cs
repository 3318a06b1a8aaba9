using System.Numerics;
using System.Runtime.Intrinsics;

namespace HighDicom;

/// <summary>Whether pixels lie in a range, its ends included.</summary>
internal readonly struct Between<T>(T low, T high) : IPixelTest<T>
    where T : unmanaged, IBinaryInteger<T>, IUnsignedNumber<T>
{
    public bool Holds(T value) => value >= low && value <= high;

    // What is below the range wraps around to far above it.
    public Vector256<T> Hold(Vector256<T> values) => Vector256.LessThanOrEqual(values - Vector256.Create(low), Vector256.Create(high - low));
}
