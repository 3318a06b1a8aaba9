using System.Numerics;
using System.Numerics.Tensors;

namespace HighDicom;

/// <content>How the pixels come.</content>
public sealed partial class SegmentationPixels
{
    /// <summary>One label map of the chosen segments.</summary>
    /// <typeparam name="T">The type of a pixel.</typeparam>
    /// <param name="relabel">Whether pixels hold the place of their segment in <see cref="SegmentNumbers"/>, counted from 1, instead of its number.</param>
    /// <returns>Axes (frame, row, column); 0 where no segment is.</returns>
    /// <exception cref="ArgumentException">No frame belongs to the planes that were asked for.</exception>
    /// <exception cref="InvalidOperationException">Two chosen segments share a pixel, a label does not fit the type, a FRACTIONAL pixel is neither 0 nor the maximum,
    /// the planes cannot be made of the frames, or the result would have more than 2^31 elements.</exception>
    /// <exception cref="InvalidDataException">The pixels cannot be read.</exception>
    public Tensor<T> Combine<T>(bool relabel = false)
        where T : unmanaged, INumber<T>
    {
        T[] labels = _results.Labels<T>(relabel);
        T[] pixels = new T[_results.Length(1)];
        _results.Combine(PlaneTarget<T>.Of(pixels.AsMemory()), labels, isEmpty: true);
        return Tensor.Create(pixels, [Shape.Frames, Shape.Rows, Shape.Columns]);
    }

    /// <summary>One label map of the chosen segments, into a buffer: <see cref="Combine{T}"/> without a new array.</summary>
    /// <typeparam name="T">The type of a pixel.</typeparam>
    /// <param name="destination">The buffer; its first elements, as many as <see cref="Shape"/> has, are overwritten in the order (frame, row, column).</param>
    /// <param name="relabel">Whether pixels hold the place of their segment in <see cref="SegmentNumbers"/>, counted from 1, instead of its number.</param>
    /// <exception cref="ArgumentException">The buffer is too small, or no frame belongs to the planes that were asked for.</exception>
    /// <exception cref="InvalidOperationException">As for <see cref="Combine{T}"/>; the content of the buffer is undefined then.</exception>
    /// <exception cref="InvalidDataException">The pixels cannot be read.</exception>
    public void CombineInto<T>(Memory<T> destination, bool relabel = false)
        where T : unmanaged, INumber<T>
    {
        T[] labels = _results.Labels<T>(relabel);
        _results.Combine(PlaneTarget<T>.Of(Room(destination, 1)), labels, isEmpty: false);
    }

    /// <summary>The chosen segments beside each other.</summary>
    /// <typeparam name="T">The type of a pixel; for a FRACTIONAL segmentation float or double, or any that holds the values <see cref="AsStored"/>.</typeparam>
    /// <returns>Axes (frame, row, column, segment) with the segments in the order of <see cref="SegmentNumbers"/>; 0 and 1, or fractions between.</returns>
    /// <exception cref="ArgumentException">No frame belongs to the planes that were asked for.</exception>
    /// <exception cref="InvalidOperationException">The result would have more than 2^31 elements: read segment by segment. Or the type does not hold the values,
    /// or the planes cannot be made of the frames.</exception>
    /// <exception cref="InvalidDataException">The pixels cannot be read, or a stored value is above the maximum.</exception>
    public Tensor<T> Stack<T>()
        where T : unmanaged, INumber<T>
    {
        T[] pixels = new T[_results.Length(_choice.Segments.Count)];
        _results.Stack(PlaneTarget<T>.Of(pixels.AsMemory()), isEmpty: true);
        return Tensor.Create(pixels, [Shape.Frames, Shape.Rows, Shape.Columns, _choice.Segments.Count]);
    }

    /// <summary>The chosen segments beside each other, into a buffer: <see cref="Stack{T}"/> without a new array.</summary>
    /// <typeparam name="T">The type of a pixel; for a FRACTIONAL segmentation float or double, or any that holds the values <see cref="AsStored"/>.</typeparam>
    /// <param name="destination">The buffer; its first elements are overwritten in the order (frame, row, column, segment).</param>
    /// <exception cref="ArgumentException">The buffer is too small, or no frame belongs to the planes that were asked for.</exception>
    /// <exception cref="InvalidOperationException">As for <see cref="Stack{T}"/>.</exception>
    /// <exception cref="InvalidDataException">The pixels cannot be read, or a stored value is above the maximum; the content of the buffer is undefined then.</exception>
    public void StackInto<T>(Memory<T> destination)
        where T : unmanaged, INumber<T> =>
        _results.Stack(PlaneTarget<T>.Of(Room(destination, _choice.Segments.Count)), isEmpty: false);

    /// <summary>The mask of one segment.</summary>
    /// <param name="number">The segment number.</param>
    /// <returns>Axes (frame, row, column).</returns>
    /// <exception cref="ArgumentException">There is no such segment among those chosen, or no frame belongs to the planes that were asked for.</exception>
    /// <exception cref="InvalidOperationException">A FRACTIONAL pixel is neither 0 nor the maximum, the planes cannot be made of the frames, or the result
    /// would have more than 2^31 elements.</exception>
    /// <exception cref="InvalidDataException">The pixels cannot be read.</exception>
    public Tensor<bool> Mask(int number)
    {
        PixelResults one = Segments(number)._results;
        bool[] pixels = new bool[one.Length(1)];
        one.Combine<byte>(PlaneTarget<byte>.OfBooleans(pixels), [1], isEmpty: true);
        return Tensor.Create(pixels, [one.Shape.Frames, one.Shape.Rows, one.Shape.Columns]);
    }

    /// <summary>One label map of the chosen segments with its place: <see cref="Combine{T}"/> of the slices that <see cref="FromVolume"/> chooses.</summary>
    /// <typeparam name="T">The type of a voxel.</typeparam>
    /// <param name="rules">What to do with gaps, frames of one position and tilted slices, and the tolerance; null for <see cref="VolumeRules.Default"/>.</param>
    /// <param name="relabel">Whether voxels hold the place of their segment in <see cref="SegmentNumbers"/>, counted from 1, instead of its number.</param>
    /// <returns>The volume; 0 where no segment is.</returns>
    /// <exception cref="InvalidOperationException">The frames form no volume by these rules; or as for <see cref="Combine{T}"/>.</exception>
    /// <exception cref="InvalidDataException">The pixels cannot be read.</exception>
    public Volume<T> ToVolume<T>(VolumeRules? rules = null, bool relabel = false)
        where T : unmanaged, INumber<T>
    {
        SegmentationPixels slices = FromVolume(rules);
        Affine affine = slices.Affine
            ?? throw new InvalidOperationException("The total pixel matrix has no place: its origin (0048,0008), Image Orientation (Slide) (0048,0102) or Pixel Spacing (0028,0030) is absent.");
        return new Volume<T>(slices.Combine<T>(relabel), affine, _store.Header.Text(FellowOakDicom.DicomTag.FrameOfReferenceUID));
    }

    private Memory<T> Room<T>(Memory<T> destination, int depth)
    {
        int length = _results.Length(depth);
        return destination.Length >= length
            ? destination[..length]
            : throw new ArgumentException($"The result has {length} elements; the buffer holds {destination.Length}.", nameof(destination));
    }
}
