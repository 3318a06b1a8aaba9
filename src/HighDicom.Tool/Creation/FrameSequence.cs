using System.Numerics;
using System.Numerics.Tensors;

namespace HighDicom.Tool.Creation;

/// <summary>Places masks without geometry, whose frames are as many as the images.</summary>
internal static class FrameSequence
{
    /// <exception cref="InvalidDataException">It was not said in which order the frames follow each other.</exception>
    public static PlacedMask<T> Place<T>(T[] values, MaskTarget target, string path, int? channel = null)
        where T : unmanaged, INumber<T>
    {
        SourceImages images = target.Images;
        if (images.Count > 1 && target.Order is null)
            throw new InvalidDataException($"{path}: the mask does not say to which image each frame belongs. State it with --order sources, ascending or files.");
        IReadOnlyList<int> imageOf = images.IndicesOf(target.Order ?? FrameOrder.Sources);
        int frame = images.Rows * images.Columns;
        T[] sorted = values;
        if (!imageOf.SequenceEqual(Enumerable.Range(0, images.Count)))
        {
            sorted = new T[values.Length];
            for (int i = 0; i < images.Count; i++) values.AsSpan(i * frame, frame).CopyTo(sorted.AsSpan(imageOf[i] * frame));
        }

        long set = MaskValues.CountSet<T>(values);
        string way = $"order {(target.Order ?? FrameOrder.Sources).ToString().ToLowerInvariant()}";
        return new PlacedMask<T>(Tensor.Create(sorted, [images.Count, images.Rows, images.Columns]), new PlacementReport(PlacementReport.NameOf(path, channel), way, images.Count, images.Count, 0, set, 0)) { Channel = channel };
    }
}
