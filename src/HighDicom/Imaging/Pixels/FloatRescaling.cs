using System.Numerics;
using System.Numerics.Tensors;

namespace HighDicom;

/// <summary>Slope and intercept of pixels that are stored as floating point numbers.</summary>
internal static class FloatRescaling
{
    internal static void Apply<TStored, T>(ReadOnlySpan<TStored> stored, Rescale rescale, Span<T> destination)
        where TStored : unmanaged, INumber<TStored>
        where T : unmanaged, INumber<T>
    {
        if (rescale == Rescale.Identity)
        {
            TensorPrimitives.ConvertTruncating(stored, destination);
            return;
        }

        for (int i = 0; i < stored.Length; i++)
            destination[i] = T.CreateTruncating((double.CreateTruncating(stored[i]) * rescale.Slope) + rescale.Intercept);
    }
}
