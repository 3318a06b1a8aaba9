using System.Buffers;
using System.Numerics;
using System.Numerics.Tensors;

namespace HighDicom;

/// <summary>Puts tiles together to a region of a total pixel matrix.</summary>
internal sealed class MatrixReader<T>(SourceImages images, TileIndex index, PixelOptions options)
    where T : unmanaged, INumber<T>
{
    private readonly TotalPixelMatrix _matrix = images.TotalPixelMatrix!;
    private readonly int _channels = SourcePixels.Channels(images[0], options);

    internal Tensor<T> Read(MatrixRegion region, TilePosition plane, CancellationToken cancellationToken)
    {
        Int128 count = (Int128)region.Rows * region.Columns * _channels;
        if (count > Array.MaxLength)
            throw new SourceImagesException($"{region.Rows} rows × {region.Columns} columns × {_channels} are {count} values; a tensor holds at most {Array.MaxLength}. Read smaller regions.");

        SourcePixels.Require<T>(images[0], options);
        List<int> tiles = index.Find(region, plane.OpticalPath, plane.FocalPlane);
        var values = new T[(int)count];

        // Tiles that overlap are laid one upon the other in their order.
        int threads = index.IsGrid ? Environment.ProcessorCount : 1;
        FrameLoop.Run(tiles.Count, threads, i => ReadTile(images[tiles[i]], region, values), cancellationToken);
        return _channels == 1 ? Tensor.Create(values, [region.Rows, region.Columns]) : Tensor.Create(values, [region.Rows, region.Columns, _channels]);
    }

    private void ReadTile(SourceImage image, MatrixRegion region, T[] values)
    {
        TilePosition tile = image.Tile!.Value;
        (int firstRow, int endRow) = Overlap(tile.Row - 1, _matrix.TileRows, region.Row, region.Rows, _matrix.Rows);
        (int firstColumn, int endColumn) = Overlap(tile.Column - 1, _matrix.TileColumns, region.Column, region.Columns, _matrix.Columns);
        if (firstRow >= endRow || firstColumn >= endColumn)
            return;

        int size = _matrix.TileRows * _matrix.TileColumns * _channels;
        T[] pixels = ArrayPool<T>.Shared.Rent(size);
        try
        {
            SourcePixels.Read(image, options, pixels.AsSpan(0, size));
            for (int row = firstRow; row < endRow; row++)
            {
                int from = ((((row - tile.Row + 1) * _matrix.TileColumns) + firstColumn - tile.Column + 1)) * _channels;
                int to = (((row - region.Row) * region.Columns) + firstColumn - region.Column) * _channels;
                pixels.AsSpan(from, (endColumn - firstColumn) * _channels).CopyTo(values.AsSpan(to));
            }
        }
        finally
        {
            ArrayPool<T>.Shared.Return(pixels);
        }
    }

    private static (int First, int End) Overlap(int tile, int tileLength, int region, int regionLength, int whole) =>
        (Math.Max(tile, region), (int)Math.Min(Math.Min((long)tile + tileLength, (long)region + regionLength), whole));
}
