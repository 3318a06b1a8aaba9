using System.Numerics;
using System.Runtime.Intrinsics;

namespace HighDicom;

/// <summary>Whether pixels have another value.</summary>
internal readonly struct NotEqualTo<T>(T unwanted) : IPixelTest<T>
    where T : unmanaged, IBinaryInteger<T>
{
    public bool Holds(T value) => value != unwanted;

    public Vector256<T> Hold(Vector256<T> values) => ~Vector256.Equals(values, Vector256.Create(unwanted));
}
