using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace HighDicom.Tool.Creation;

/// <summary>A mask where it belongs.</summary>
/// <typeparam name="T">The type of a pixel.</typeparam>
/// <param name="Values">Dense: one value for each pixel of each image, in the order of <see cref="SourceImages"/>; or for each voxel of the grid.</param>
/// <param name="Report">How it got there.</param>
internal sealed record PlacedMask<T>(Tensor<T> Values, PlacementReport Report)
{
    /// <summary>The values, frame by frame, row by row.</summary>
    public Span<T> Pixels => MemoryMarshal.CreateSpan(ref Values.GetPinnableReference(), checked((int)Values.FlattenedLength));

    /// <summary>The grid of a mask whose voxels do not lie on the images' pixels; null if they do.</summary>
    public VolumeGeometry? Grid { get; init; }

    /// <summary>Which of the masks beside each other in the file, counted from 1; null if there is one only.</summary>
    public int? Channel { get; init; }
}
