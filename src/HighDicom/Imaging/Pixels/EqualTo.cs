using System.Numerics;
using System.Runtime.Intrinsics;

namespace HighDicom;

/// <summary>Whether pixels have a value.</summary>
internal readonly struct EqualTo<T>(T wanted) : IPixelTest<T>
    where T : unmanaged, IBinaryInteger<T>
{
    public bool Holds(T value) => value == wanted;

    public Vector256<T> Hold(Vector256<T> values) => Vector256.Equals(values, Vector256.Create(wanted));
}
