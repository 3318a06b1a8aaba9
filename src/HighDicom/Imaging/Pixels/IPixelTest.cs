using System.Runtime.Intrinsics;

namespace HighDicom;

/// <summary>A question to pixels that is answered for one and for many at once.</summary>
/// <typeparam name="T">The type of a pixel.</typeparam>
internal interface IPixelTest<T>
    where T : unmanaged
{
    /// <summary>Whether it holds for a pixel.</summary>
    bool Holds(T value);

    /// <summary>All bits set where it holds.</summary>
    Vector256<T> Hold(Vector256<T> values);
}
